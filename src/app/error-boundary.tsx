import { Component, type ReactNode } from "react";
import { useT } from "../ui/i18n.tsx";
import { ErrorState } from "../ui/messages/states.tsx";

interface Props {
  readonly children: ReactNode;
}

function Fallback({ detail, onRetry }: { readonly detail: string; readonly onRetry: () => void }) {
  const { t } = useT();
  return (
    <ErrorState
      title={t("state.failed.unexpected")}
      rest={t("state.failed.unexpected.rest")}
      detail={detail}
      onRetry={onRetry}
    />
  );
}

/** Keeps a fault in one part of the screen from taking the rest with it. */
export class ErrorBoundary extends Component<Props, { readonly detail: string | null }> {
  override state = { detail: null };

  static getDerivedStateFromError(cause: unknown) {
    return { detail: cause instanceof Error ? cause.message : String(cause) };
  }

  override render() {
    const { detail } = this.state;
    return detail === null ? (
      this.props.children
    ) : (
      <Fallback detail={detail} onRetry={() => this.setState({ detail: null })} />
    );
  }
}
