import { followTranslation } from '$lib/ui/follow-translation.ts';

// At module level: before hydration.
followTranslation(document.body);
