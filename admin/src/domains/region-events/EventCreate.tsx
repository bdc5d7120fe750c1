export default function EventCreate() {
  return null;
}
