import { DISTANCE_BAND_KM } from "../domain/borders/distance-bands.ts";
import type { Actions } from "../state/actions.ts";
import type { LoadFailure } from "../state/file-status.ts";
import type { Loader } from "../state/load.ts";
import { selectMeasuredHome } from "../state/selectors/measured.ts";
import { selectDrawnFootprints } from "../state/selectors/mission-lines.ts";
import type { State, Store } from "../state/store.ts";
import { createMeasureClient, type GeometrySource, type MeasureClient } from "../workers/measure-client.ts";
import { whenIdle } from "./when-idle.ts";

/** The file for the worker could not be had; the engine's status says why. */
class NoGeometry extends Error {
  readonly failure: LoadFailure;
  constructor(failure: LoadFailure) {
    super(failure.reason);
    this.failure = failure;
  }
}

const detailOf = (cause: unknown): string => (cause instanceof Error ? cause.message : String(cause));

/** What the user can do about measuring. */
export interface Measures {
  /** After a failure: everything that is wanted is asked for again. */
  readonly retry: () => void;
  /** Stops measuring an own border; the view goes back to the border before by undo. */
  readonly cancelOwn: () => void;
}

/**
 * Keeps what the worker measures that of the view, for as long as the page lives: the selected place, the lines of equal
 * distance while their layer is on, and a border of the user's own.
 */
export function followMeasures(
  store: Store,
  actions: Actions,
  loader: Loader,
  create: (source: GeometrySource) => MeasureClient = createMeasureClient,
): Measures {
  let isFetched = false;
  let download: ReturnType<Loader["geometry10m"]> | null = null;
  /** Begun once; whoever takes the answer takes its bytes away, and the next one begins anew. */
  const downloaded = () => {
    // The report comes last: whoever hears it finds the download begun.
    if (download !== null) return download;
    const begun = loader.geometry10m((bytes, total) =>
      actions.setMeasured({ engine: { step: "loading", bytes, total } }),
    );
    download = begun;
    actions.setMeasured({ engine: { step: "loading", bytes: 0, total: 0 } });
    return begun;
  };
  const client = create(async () => {
    isFetched = true;
    const loaded = await downloaded();
    download = null;
    if ("failure" in loaded) throw new NoGeometry(loaded.failure);
    actions.setMeasured({ engine: { step: "preparing" } });
    return { bytes: loaded.bytes, records: store.getState().data.documents.areas?.borders ?? [] };
  });

  /** Runs one question; what goes wrong becomes the engine's status. */
  const ask = async (question: () => Promise<void>) => {
    try {
      await question();
      const { step } = store.getState().data.measured.engine;
      // What failed before is asked again: nothing else would, and the way to try again goes with the failure.
      if (step === "failed") forget();
      if (step !== "ready") actions.setMeasured({ engine: { step: "ready" } });
    } catch (cause) {
      const failure =
        cause instanceof NoGeometry
          ? cause.failure
          : ({ reason: "worker", detail: detailOf(cause) } as const);
      actions.setMeasured({ engine: { step: "failed", failure } });
    }
  };

  let warmed = "";
  let pointAsked = "";
  let bandsAsked = "";
  let ownAsked = "";
  let drawnAsked: { readonly features: unknown; readonly home: string } = { features: null, home: "" };
  /** What is answered at once is asked for anew; a border of the user's own may be under way. */
  const forget = () => {
    pointAsked = "";
    bandsAsked = "";
    drawnAsked = { features: null, home: "" };
  };

  const consider = () => {
    const state = store.getState();
    if (state.data.documents.areas === undefined) return;
    warm(state);
    considerPoint(state);
    considerBands(state);
    considerOwn(state);
    considerDrawn(state);
  };

  const warm = (state: State) => {
    const { key, home } = selectMeasuredHome(state);
    if (state.view.screen !== "analysis" || warmed === key) return;
    // Fetched at once, so that a page that was opened can measure when the network is gone.
    if (!isFetched) {
      isFetched = true;
      void downloaded();
    }
    // The rank intervals are seen first: on two cores both at once would keep them waiting.
    const { step } = state.local.draws.status;
    if (step === "waiting" || step === "running") return;
    warmed = key;
    whenIdle(() => void ask(() => client.prepare(home)));
  };

  const considerPoint = (state: State) => {
    const { selection } = state.view;
    if (selection?.kind !== "point") return;
    const { position } = selection;
    const { key, home } = selectMeasuredHome(state);
    const wanted = `${key} ${position.join()}`;
    if (pointAsked === wanted) return;
    pointAsked = wanted;
    void ask(async () => {
      const measured = await client.point(home, position);
      if (pointAsked === wanted) actions.setMeasured({ point: { position, home: key, measured } });
    });
  };

  const considerBands = (state: State) => {
    const { key, home } = selectMeasuredHome(state);
    const isOn = state.view.layers.some(({ id, visible }) => id === "distance-bands" && visible);
    if (!isOn || bandsAsked === key) return;
    bandsAsked = key;
    void ask(async () => {
      const bands = await client.bands(home, DISTANCE_BAND_KM);
      if (bandsAsked === key) actions.setMeasured({ bands: { home: key, bands } });
    });
  };

  const considerDrawn = (state: State) => {
    const features = selectDrawnFootprints(state);
    const { key, home } = selectMeasuredHome(state);
    if (features.length === 0 || (drawnAsked.features === features && drawnAsked.home === key)) return;
    drawnAsked = { features, home: key };
    void ask(async () => {
      const lines = await client.footprints(home, { type: "FeatureCollection", features: [...features] });
      if (drawnAsked.features === features && drawnAsked.home === key)
        actions.setMeasured({ drawn: { home: key, lines } });
    });
  };

  const considerOwn = (state: State) => {
    const { home, ownBorder } = state.view;
    const { areas, missions, footprints } = state.data.documents;
    if (home !== "own" || ownBorder === null || areas === undefined) return;
    if (missions === undefined || footprints === undefined) return;
    const known = state.data.measured.own[ownBorder.id]?.step;
    if (known === "ready" || known === "cancelled" || ownAsked === ownBorder.id) return;
    ownAsked = ownBorder.id;
    void ask(async () => {
      const { id } = ownBorder;
      actions.setOwnStatus(id, { step: "measuring", done: 0, total: areas.areas.length });
      const input = { areas: areas.areas, missions: missions.missions, footprints };
      const distances = await client.ownBorder(ownBorder, input, (done, total) =>
        actions.setOwnStatus(id, { step: "measuring", done, total }),
      );
      if (ownAsked === id) ownAsked = "";
      actions.setOwnStatus(id, distances === null ? { step: "cancelled" } : { step: "ready", distances });
    }).then(() => {
      const { engine } = store.getState().data.measured;
      if (engine.step !== "failed" || ownAsked !== ownBorder.id) return;
      actions.setOwnStatus(ownBorder.id, { step: "failed", detail: engine.failure.reason });
    });
  };

  store.subscribe(consider);
  consider();
  return {
    retry: () => {
      forget();
      warmed = "";
      ownAsked = "";
      const { ownBorder } = store.getState().view;
      if (ownBorder !== null) actions.setOwnStatus(ownBorder.id, { step: "measuring", done: 0, total: 0 });
      consider();
    },
    cancelOwn: () => client.cancel("own"),
  };
}
