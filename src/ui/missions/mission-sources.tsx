import type { Mission } from "../../domain/missions/mission.ts";
import { CopyButton } from "../controls/copy-button.tsx";
import { useT } from "../i18n.tsx";
import { RegistryText } from "../marks/registry-text.tsx";
import styles from "./mission-sources.module.css";

const DATE_LIKE = /^\d{4}(-\d{2}){0,2}$/;

/** Addresses as text to copy: the product never makes a connection to them. */
export function MissionSources({
  mission: { sources, knownOn, knownOnText },
}: {
  readonly mission: Mission;
}) {
  const { t, partialDate } = useT();
  const known = knownOn ?? knownOnText ?? "";
  return (
    <section className={styles["section"]}>
      <h3 className={styles["heading"]}>{t("mission.sources")}</h3>
      <p className={styles["explain"]}>{t("mission.sources.explain")}</p>
      <ol className={styles["list"]}>
        {sources.map(({ url, pageDate }, index) => (
          <li key={url} className={styles["source"]}>
            <span className={styles["url"]} lang="en">
              {url}
              {pageDate !== null && (
                <span className={styles["page"]}>
                  {" "}
                  {t("mission.sources.pageDate", { date: partialDate(pageDate) })}
                </span>
              )}
            </span>
            <CopyButton text={url} label={t("mission.sources.copy", { number: index + 1 })} />
          </li>
        ))}
      </ol>
      {sources.length > 1 && (
        <CopyButton
          wide
          text={sources.map(({ url }) => url).join("\n")}
          label={t("mission.sources.copyAll")}
        />
      )}
      {known !== "" && (
        <p className={styles["explain"]}>
          {DATE_LIKE.test(known) ? (
            t("mission.knownOn", { date: partialDate(known) })
          ) : (
            <RegistryText>{known}</RegistryText>
          )}
        </p>
      )}
    </section>
  );
}
