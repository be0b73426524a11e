package io.lookline.looker;

import io.lookline.config.Extraction;
import io.lookline.config.Settings;

/** What of Looker is to be read: the filters and switches of the YAML. */
record LookerScope(Extraction extraction, Settings settings) {}
