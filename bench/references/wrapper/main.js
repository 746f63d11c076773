import { mount } from 'svelte';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import { setWorkerUrl } from 'maplibre-gl';
import App from './App.svelte';

setWorkerUrl(workerUrl);
mount(App, { target: document.body });
