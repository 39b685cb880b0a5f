import { createContext, type ReactNode, useContext } from "react";
import { useStore } from "zustand";
import type { Actions } from "../state/actions.ts";
import type { State } from "../state/store.ts";
import type { Session } from "./session.ts";

const SessionContext = createContext<Session | null>(null);

export function SessionProvider({
  session,
  children,
}: {
  readonly session: Session;
  readonly children: ReactNode;
}) {
  return <SessionContext.Provider value={session}>{children}</SessionContext.Provider>;
}

export function useSession(): Session {
  const session = useContext(SessionContext);
  if (session === null) throw new Error("used outside <SessionProvider>");
  return session;
}

/** What a memoised selector gives; the component is drawn again only when that changes. */
export function useSelect<Value>(selector: (state: State) => Value): Value {
  return useStore(useSession().store, selector);
}

export function useActions(): Actions {
  return useSession().actions;
}
