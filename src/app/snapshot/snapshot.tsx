import "../../strings/snapshot-texts.ts";
import { useEffect, useMemo, useState } from "react";
import { FILE_KINDS, type FileKind, fileOf, MIME } from "../../snapshot/export.ts";
import { CUSTOM_DOTS, FORMAT_IDS, formatOf, isPossible } from "../../snapshot/page/formats.ts";
import { lettersOf, type MeasureText } from "../../snapshot/page/item.ts";
import { pageOf } from "../../snapshot/page/layout.ts";
import { PageTooSmall } from "../../snapshot/page/page-too-small.ts";
import { sealed } from "../../snapshot/stamp/stamp.ts";
import { createMeasure } from "../../snapshot/write/canvas.ts";
import type { MadeFile } from "../../snapshot/write/pdf.ts";
import { applyProfile } from "../../state/audience/apply-profile.ts";
import { selectRanked } from "../../state/selectors/ranking.ts";
import { selectColorScheme, selectComposition } from "../../state/selectors/scene.ts";
import { useT } from "../../ui/i18n.tsx";
import { SnapshotDialog } from "../../ui/snapshot/snapshot-dialog.tsx";
import { useSelect, useSession } from "../einder-context.tsx";
import { today } from "../first-date.ts";
import { openFile } from "../own-border/open-file.ts";
import { saveFile } from "../own-border/save-file.ts";
import type { Work } from "./attempt.ts";
import { Audience, useAudiences } from "./audience.tsx";
import { DataOut } from "./data-out.tsx";
import { savedAs, tooSmall } from "./make-file.ts";
import { pageContent } from "./page-content.ts";
import { fontsReady, loadPageFonts } from "./page-fonts.ts";
import { Preview } from "./preview.tsx";
import { stampOf } from "./stamp-of.ts";
import { firstChoices, keepChoices, knownMarkings } from "./stored-choices.ts";
import { useJob } from "./use-job.ts";

const CAN_COPY = "ClipboardItem" in globalThis && navigator.clipboard !== undefined;

/** The dialog in which the view becomes a page. */
export default function Snapshot({ onClose }: { readonly onClose: () => void }) {
  const translator = useT();
  const { t } = translator;
  const session = useSession();
  const composition = useSelect(selectComposition);
  const ranked = useSelect(selectRanked);
  const scheme = useSelect(selectColorScheme);
  const date = useSelect(({ view }) => view.date);
  const [fields, setFields] = useState(firstChoices);
  const audiences = useAudiences();
  const profile = audiences.find(fields.audience);
  const [markings] = useState(knownMarkings);
  const [measure, setMeasure] = useState<MeasureText | null>(null);
  const job = useJob();
  useEffect(() => {
    void fontsReady().then(() => setMeasure(createMeasure));
  }, []);

  const dots = { width: fields.width, height: fields.height };
  const fits = fields.format !== "custom" || isPossible(dots);
  const format = useMemo(
    () => (fits ? formatOf(fields.format, { width: fields.width, height: fields.height }) : null),
    [fits, fields.format, fields.width, fields.height],
  );
  const page = useMemo(() => {
    if (profile === null || format === null || measure === null) return null;
    if (composition === null || ranked.length === 0) return null;
    const content = pageContent(applyProfile(session.store.getState(), profile), fields, today(), null);
    if (content === null) return null;
    try {
      return pageOf(content, format, measure);
    } catch (cause) {
      if (cause instanceof PageTooSmall) return cause;
      throw cause;
    }
  }, [session, composition, ranked, fields, profile, format, measure]);
  useEffect(() => {
    if (page === null || page instanceof PageTooSmall) return;
    void fontsReady(lettersOf(page.items)).then((areNew) => {
      if (areNew) setMeasure(createMeasure);
    });
  }, [page]);

  const start = <Made,>(work: Work<Made>) =>
    job.start({
      ...work,
      keep: async (made: Made) => {
        const told = await work.keep(made);
        keepChoices(fields);
        return told;
      },
    });
  const make = (kind: FileKind, keep: (file: MadeFile) => Promise<string> | string) => {
    if (format === null || profile === null || measure === null) return;
    void start({
      what: t(`snapshot.save.${kind}`),
      make: async (progress) => {
        const now = applyProfile(session.store.getState(), profile);
        const made = today();
        const draft = pageContent(now, fields, made, null);
        if (draft === null) throw new Error(t("snapshot.noData"));
        const stamp = await sealed(stampOf(now, { title: draft.title, marking: draft.marking, made }));
        const content = pageContent(now, fields, made, stamp.hash) ?? draft;
        return fileOf(kind, content, format, stamp.text, {
          measure,
          ready: async (letters) => ((await fontsReady(letters)) ? createMeasure() : null),
          fonts: (letters) => loadPageFonts(session.loader, letters),
          made: new Date(`${made}T12:00:00Z`),
          progress,
        });
      },
      keep,
    });
  };
  const save = (kind: FileKind) =>
    make(kind, ({ bytes, unset }) => {
      const name = `einder-${date}.${kind}`;
      saveFile(name, bytes, MIME[kind]);
      return savedAs(name, unset, translator);
    });
  const copy = () =>
    make("png", async ({ bytes }) => {
      try {
        await navigator.clipboard.write([
          new ClipboardItem({ [MIME.png]: new Blob([bytes], { type: MIME.png }) }),
        ]);
        return t("snapshot.copied");
      } catch {
        throw new Error(t("snapshot.copy.failed"));
      }
    });

  const isReady = page !== null && !(page instanceof PageTooSmall);
  return (
    <SnapshotDialog
      fields={fields}
      onFields={(change) => setFields((now) => ({ ...now, ...change }))}
      formats={FORMAT_IDS.map((value) => ({ value, label: t(`snapshot.format.${value}`) }))}
      markings={markings}
      custom={
        fields.format === "custom" ? { min: CUSTOM_DOTS.min, max: CUSTOM_DOTS.max, isPossible: fits } : null
      }
      kinds={FILE_KINDS.map((kind) => ({
        kind,
        label: t(`snapshot.save.${kind}`),
        hint: t(`snapshot.save.${kind}.hint`),
      }))}
      canSave={isReady}
      onSave={save}
      onCopy={CAN_COPY ? copy : null}
      onCancel={job.cancel}
      status={job.status}
      isDarkScreen={scheme === "dark"}
      onOpen={(file) => {
        onClose();
        void openFile(file, session);
      }}
      onClose={onClose}
      dataOut={
        <DataOut
          choices={fields}
          profile={profile}
          canSave={composition !== null && fields.marking.trim() !== "" && !job.isBusy}
          start={start}
        />
      }
      audience={
        <Audience
          audiences={audiences}
          chosen={fields.audience}
          onChoose={(audience) => setFields((now) => ({ ...now, audience }))}
        />
      }
      preview={
        profile === null ? null : page instanceof PageTooSmall ? (
          <p role="alert">{tooSmall(page, translator)}</p>
        ) : page === null ? (
          <p role="status">{t("snapshot.preview.loading")}</p>
        ) : (
          <Preview page={page} label={t("snapshot.preview")} />
        )
      }
    />
  );
}
