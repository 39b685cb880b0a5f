import { FileUp } from "lucide-react";
import { useRef } from "react";
import { Button } from "./button.tsx";
import styles from "./file-button.module.css";

interface FileButtonProps {
  readonly label: string;
  /** As the attribute of the browser's own field: endings and media types. */
  readonly accept: string;
  readonly title?: string;
  readonly onFile: (file: File) => void;
}

/** Asks for one file; the browser's own field does the work behind a button that looks like the others. */
export function FileButton({ label, accept, title, onFile }: FileButtonProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button icon={FileUp} title={title} onClick={() => input.current?.click()}>
        {label}
      </Button>
      <input
        ref={input}
        type="file"
        accept={accept}
        className={styles["input"]}
        aria-label={label}
        tabIndex={-1}
        onChange={(event) => {
          const [file] = event.currentTarget.files ?? [];
          // The same file may be chosen again after it was mended.
          event.currentTarget.value = "";
          if (file !== undefined) onFile(file);
        }}
      />
    </>
  );
}
