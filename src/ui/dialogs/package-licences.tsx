import type { Licences } from "../../state/load.ts";
import { useT } from "../i18n.tsx";
import { failureText } from "../messages/failure-text.ts";
import { Loading } from "../messages/states.tsx";
import styles from "./about-dialog.module.css";

/** Every package in the build with its licence; its full text unfolds. */
export function PackageLicences({ licences }: { readonly licences: Licences | null }) {
  const translator = useT();
  if (licences === null) return <Loading what={null} />;
  if ("failure" in licences) return <p role="alert">{failureText(licences.failure, translator)}</p>;
  return (
    <ul className={styles["list"]}>
      {licences.packages.map(({ name, version, licence, text }) => (
        <li key={`${name}@${version}`}>
          {text === null ? (
            `${name} ${version}: ${licence}`
          ) : (
            <details>
              <summary>{`${name} ${version}: ${licence}`}</summary>
              <pre className={styles["licence"]} lang="en">
                {text}
              </pre>
            </details>
          )}
        </li>
      ))}
    </ul>
  );
}
