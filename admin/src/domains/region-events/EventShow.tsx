export default function EventShow() {
  return null;
}
