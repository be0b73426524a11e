package io.lookline.config;

import java.util.List;

/**
 * A workflow file that can be used.
 *
 * @param notices warnings and deprecations in the order of the file
 */
public record ReadConfig(WorkflowConfig config, List<Notice> notices) {
    public ReadConfig {
        notices = List.copyOf(notices);
    }
}
