import { StrictMode, Suspense } from "react";
import { createRoot } from "react-dom/client";
import { Ide } from "./ide";
import "graphiql/style.css";
import "./ide.css";

createRoot(document.getElementById("root")!).render(
  <StrictMode>
    <Suspense>
      <Ide />
    </Suspense>
  </StrictMode>,
);
