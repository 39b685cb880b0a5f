import { BookOpen } from "lucide-react";
import { lazy, Suspense, useState } from "react";
import { Button } from "../../ui/controls/button.tsx";
import { useT } from "../../ui/i18n.tsx";
import { Loading } from "../../ui/messages/states.tsx";

const Method = lazy(() => import("./method.tsx"));

/** Opens the page on the method, wherever it stands. */
export function MethodButton() {
  const { t } = useT();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button icon={BookOpen} onClick={() => setOpen(true)}>
        {t("scope.method")}
      </Button>
      {isOpen && (
        <Suspense fallback={<Loading what={null} />}>
          <Method onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
