import type { OpenDialog } from "./header-bar.tsx";

export default function Dialogs(_: { readonly open: OpenDialog; readonly onClose: () => void }) {
  return null;
}
