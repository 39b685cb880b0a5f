import { MapSlot } from "../map/map-host.tsx";

export default function AnalysisScreen() {
  return <MapSlot />;
}
