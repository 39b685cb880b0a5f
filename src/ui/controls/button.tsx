import type { LucideIcon } from "lucide-react";
import type { ButtonHTMLAttributes, ReactNode, Ref } from "react";
import styles from "./button.module.css";
import { classNames } from "./class-names.ts";

type Native = Omit<ButtonHTMLAttributes<HTMLButtonElement>, "className" | "children" | "type">;

interface ButtonProps extends Native {
  readonly children: ReactNode;
  readonly icon?: LucideIcon;
  /** `plain` has a border, `primary` is the one next step, `quiet` is text only. */
  readonly look?: "plain" | "primary" | "quiet";
  /** `submit` sends the form it stands in. */
  readonly type?: "button" | "submit";
  readonly ref?: Ref<HTMLButtonElement>;
}

export function Button({ children, icon: Icon, look = "plain", type = "button", ...native }: ButtonProps) {
  return (
    <button type={type} className={classNames(styles["button"], styles[look])} {...native}>
      {Icon && <Icon aria-hidden="true" size={16} strokeWidth={2} />}
      {children}
    </button>
  );
}

interface IconButtonProps extends Native {
  /** Its name, also shown as a tooltip: no icon goes without one. */
  readonly label: string;
  readonly icon: LucideIcon;
  readonly look?: "plain" | "quiet";
  readonly size?: "small" | "normal";
  readonly ref?: Ref<HTMLButtonElement>;
}

export function IconButton({
  label,
  icon: Icon,
  look = "quiet",
  size = "normal",
  ...native
}: IconButtonProps) {
  return (
    <button
      type="button"
      className={classNames(styles["button"], styles["icon"], styles[look], styles[size])}
      aria-label={label}
      title={label}
      {...native}
    >
      <Icon aria-hidden="true" size={16} strokeWidth={2} />
    </button>
  );
}
