package io.lookline.looker;

import io.lookline.config.Extraction;
import io.lookline.config.Settings;
import io.lookline.looker.LookerInstance.Folder;
import java.util.Optional;

/** Which folders' dashboards and Looks are read. */
final class FolderRules {
    private final FolderTree tree;
    private final Extraction extraction;
    private final boolean personal;

    FolderRules(FolderTree tree, Extraction extraction, Settings settings) {
        this.tree = tree;
        this.extraction = extraction;
        this.personal = settings.personalFolders();
    }

    /**
     * The key of the setting that excludes what lies in a folder; empty when nothing does. Where the folders could not
     * be read, a filter on paths excludes everything, for it must not let through what it should not.
     *
     * @param given the folder as the dashboard or Look gives it; null for none
     * @param id the folder's id, where {@code given} is null; null for none
     */
    Optional<String> excludedBy(FolderAnswer given, String id) {
        String folderId = given == null ? id : given.id();
        Optional<Folder> known = tree.find(folderId);
        boolean inPersonal = known.map(Folder::personal)
                .orElse(given != null && (given.isPersonal() || given.isPersonalDescendant()));
        if (inPersonal && !personal) {
            return Optional.of("personalFolders");
        }
        String name = known.map(Folder::name).orElse(given == null ? null : given.name());
        String path = tree.path(folderId).orElse(null);
        if (!extraction.projects().keeps(name, path)) {
            return Optional.of("projectFilterPattern");
        }
        return extraction.folders().keeps(path) ? Optional.empty() : Optional.of("folderFilterPattern");
    }
}
