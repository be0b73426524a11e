package io.lookline.lineage;

import io.lookline.looker.Dashboard;
import io.lookline.looker.LookerInstance.Folder;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** The project of a dashboard: the name of its folder, or the folder's whole path. */
record Folders(Map<String, Folder> byId, boolean paths) {
    /** Null for a dashboard without a folder. */
    String project(Dashboard dashboard) {
        Folder folder = dashboard.folderId() == null ? null : byId.get(dashboard.folderId());
        if (paths && folder != null) {
            return path(folder);
        }
        return Texts.firstOf(dashboard.folderName(), folder == null ? null : folder.name());
    }

    private String path(Folder leaf) {
        Deque<String> names = new ArrayDeque<>();
        Set<String> seen = new HashSet<>();
        for (Folder folder = leaf; folder != null && seen.add(folder.id()); folder = parent(folder)) {
            names.addFirst(Objects.requireNonNullElse(folder.name(), ""));
        }
        return String.join("/", names);
    }

    private Folder parent(Folder folder) {
        return folder.parentId() == null ? null : byId.get(folder.parentId());
    }
}
