import "./ui/styles/index.css";
import { createRoot } from "react-dom/client";
import { App } from "./app/app.tsx";
import { startSession } from "./app/session.ts";

const root = document.getElementById("root");
if (root !== null) createRoot(root).render(<App session={startSession()} />);
