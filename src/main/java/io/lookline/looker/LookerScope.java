package io.lookline.looker;

import io.lookline.config.Extraction;
import io.lookline.config.Settings;

/**
 * What of Looker is to be read: the filters and switches of the YAML.
 *
 * @param projects whether it matters which repositories the LookML projects have
 */
record LookerScope(Extraction extraction, Settings settings, boolean projects) {}
