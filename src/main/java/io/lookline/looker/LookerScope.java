package io.lookline.looker;

import io.lookline.config.Extraction;
import io.lookline.config.Settings;

/**
 * What of Looker is to be read: the filters and switches of the YAML.
 *
 * @param lookml whether the YAML names any LookML: then it matters which repositories the projects have
 */
record LookerScope(Extraction extraction, Settings settings, boolean lookml) {
    DetailFields details() {
        return new DetailFields(extraction.includeUsage());
    }
}
