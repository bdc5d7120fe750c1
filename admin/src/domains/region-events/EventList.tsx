export default function EventList() {
  return null;
}
