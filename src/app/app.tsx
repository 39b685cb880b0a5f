import { lazy, Suspense, useState } from "react";
import { DEFAULT_MARKING } from "../strings/marking.ts";
import { AppFrame } from "../ui/frame/app-frame.tsx";
import { I18n } from "../ui/i18n.tsx";
import { Loading } from "../ui/messages/states.tsx";
import { BriefScreen } from "./brief/brief-screen.tsx";
import { SessionProvider, useSelect } from "./einder-context.tsx";
import { ErrorBoundary } from "./error-boundary.tsx";
import { HeaderBar, type OpenDialog } from "./header-bar.tsx";
import { MapHost } from "./map/map-host.tsx";
import { NoticeArea } from "./notice-area.tsx";
import { FileDrop } from "./own-border/file-drop.tsx";
import type { Session } from "./session.ts";
import { useShortcuts } from "./shortcuts.ts";

const AnalysisScreen = lazy(() => import("./analysis/analysis-screen.tsx"));
const BorderDialog = lazy(() => import("./own-border/border-dialog.tsx"));
const MissionDialog = lazy(() => import("./edit-mission/mission-dialog.tsx"));
const Dialogs = lazy(() => import("./dialogs.tsx"));
const Snapshot = lazy(() => import("./snapshot/snapshot.tsx"));
const Presenter = lazy(() => import("./presenter/presenter.tsx"));
const Reopened = lazy(() => import("./snapshot/reopened.tsx"));

export function App({ session }: { readonly session: Session }) {
  return (
    <SessionProvider session={session}>
      <Page />
    </SessionProvider>
  );
}

function Page() {
  const language = useSelect(({ view }) => view.language);
  const screen = useSelect(({ view }) => view.screen);
  const [dialog, setDialog] = useState<OpenDialog | null>(null);
  const isEditingBorder = useSelect(({ local }) => local.borderDraft?.step === "form");
  const isEditingMission = useSelect(({ local }) => local.missionDraft?.step === "form");
  const isReopened = useSelect(({ local }) => local.reopened !== null);
  const marking = useSelect(({ local }) => local.presentation?.marking ?? null);
  const isPresenting = marking !== null;
  useShortcuts();
  return (
    <I18n language={language}>
      <AppFrame
        marking={marking ?? DEFAULT_MARKING}
        header={isPresenting ? null : <HeaderBar onDialog={setDialog} />}
        notices={<NoticeArea />}
      >
        <MapHost>
          <ErrorBoundary key={isPresenting ? "presenter" : screen}>
            {isPresenting ? (
              <Suspense fallback={<Loading what={null} />}>
                <Presenter />
              </Suspense>
            ) : screen === "brief" ? (
              <BriefScreen />
            ) : (
              <Suspense fallback={<Loading what={null} />}>
                <AnalysisScreen />
              </Suspense>
            )}
          </ErrorBoundary>
        </MapHost>
        {isEditingBorder && (
          <Suspense fallback={null}>
            <BorderDialog />
          </Suspense>
        )}
        {isEditingMission && (
          <Suspense fallback={null}>
            <MissionDialog />
          </Suspense>
        )}
        <FileDrop />
        {isReopened && (
          <Suspense fallback={null}>
            <Reopened />
          </Suspense>
        )}
        {dialog === "snapshot" && (
          <Suspense fallback={null}>
            <Snapshot onClose={() => setDialog(null)} />
          </Suspense>
        )}
        {dialog !== null && dialog !== "snapshot" && (
          <Suspense fallback={null}>
            <Dialogs open={dialog} onClose={() => setDialog(null)} />
          </Suspense>
        )}
      </AppFrame>
    </I18n>
  );
}
