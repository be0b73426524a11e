package io.lookline.git;

import java.util.Optional;

/**
 * A project as Looker knows it ({@code GET /projects}).
 *
 * @param gitRemoteUrl as it is written there
 * @param productionBranch the branch that users see
 */
public record LookerProject(String id, String gitRemoteUrl, Optional<String> productionBranch) {}
