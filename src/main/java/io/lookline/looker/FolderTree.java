package io.lookline.looker;

import io.lookline.looker.LookerInstance.Folder;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** All folders, or none when they could not be read. */
record FolderTree(Map<String, Folder> folders) {
    static final FolderTree UNKNOWN = new FolderTree(Map.of());

    static FolderTree of(List<Parsed<FolderAnswer>> answers) {
        Map<String, Folder> folders = new LinkedHashMap<>();
        answers.stream()
                .map(Parsed::value)
                .filter(Objects::nonNull)
                .filter(folder -> folder.id() != null)
                .map(folder -> new Folder(
                        folder.id(),
                        folder.name(),
                        folder.parentId(),
                        folder.isPersonal() || folder.isPersonalDescendant()))
                .sorted((one, other) -> one.id().compareTo(other.id()))
                .forEach(folder -> folders.putIfAbsent(folder.id(), folder));
        return new FolderTree(Collections.unmodifiableMap(folders));
    }

    Optional<Folder> find(String id) {
        return Optional.ofNullable(id).map(folders::get);
    }

    /** The names from the root down, {@code Shared/Team/Sub}; empty when the folder is unknown. */
    Optional<String> path(String id) {
        LinkedList<String> names = new LinkedList<>();
        Set<String> seen = new HashSet<>();
        Optional<Folder> folder = find(id);
        while (folder.isPresent() && seen.add(folder.get().id())) {
            names.addFirst(Objects.requireNonNullElse(folder.get().name(), ""));
            folder = find(folder.get().parentId());
        }
        return names.isEmpty() ? Optional.empty() : Optional.of(String.join("/", names));
    }
}
