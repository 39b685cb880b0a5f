import {
  ChevronLeft,
  ChevronRight,
  Maximize,
  MousePointerClick,
  NotebookText,
  SlidersHorizontal,
  SquareDashed,
  X,
} from "lucide-react";
import type { Ref } from "react";
import { IconButton } from "../controls/button.tsx";
import { useT } from "../i18n.tsx";

interface PresenterControlsProps {
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly isBlack: boolean;
  readonly isPointing: boolean;
  readonly isFiltering: boolean;
  /** The button that opens filters and layers. */
  readonly filters: Ref<HTMLButtonElement>;
  readonly isSpeakerOpen: boolean;
  readonly onStep: (by: -1 | 1) => void;
  readonly onBlack: () => void;
  readonly onPointer: () => void;
  readonly onFilters: () => void;
  readonly onSpeaker: () => void;
  readonly onFullScreen: () => void;
  readonly onEnd: () => void;
}

/** What a speaker reaches for; each has a key, too. */
export function PresenterControls(props: PresenterControlsProps) {
  const { t } = useT();
  return (
    <>
      <IconButton
        icon={ChevronLeft}
        label={t("presenter.previous")}
        disabled={props.isFirst}
        onClick={() => props.onStep(-1)}
      />
      <IconButton
        icon={ChevronRight}
        label={t("presenter.next")}
        disabled={props.isLast}
        onClick={() => props.onStep(1)}
      />
      <IconButton
        ref={props.filters}
        icon={SlidersHorizontal}
        label={t("presenter.filters")}
        aria-pressed={props.isFiltering}
        onClick={props.onFilters}
      />
      <IconButton
        icon={MousePointerClick}
        label={t("presenter.pointer")}
        aria-pressed={props.isPointing}
        onClick={props.onPointer}
      />
      <IconButton
        icon={SquareDashed}
        label={t("presenter.black")}
        aria-pressed={props.isBlack}
        onClick={props.onBlack}
      />
      <IconButton
        icon={NotebookText}
        label={t("presenter.speaker")}
        aria-pressed={props.isSpeakerOpen}
        onClick={props.onSpeaker}
      />
      <IconButton icon={Maximize} label={t("presenter.fullScreen")} onClick={props.onFullScreen} />
      <IconButton icon={X} label={t("presenter.end")} onClick={props.onEnd} />
    </>
  );
}
