package io.lookline.demo.git;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A repository. A value: every change gives a new one.
 *
 * @param owner GitHub's owner, GitLab's group with its parents, Bitbucket's workspace or project key
 * @param name unique for the owner; upper and lower case are the same
 * @param token what reads it; empty when everybody may
 * @param defaultBranch the branch that counts when none is named
 * @param refs SHAs by name of branch or tag; no entry for the default branch when the repository is empty
 * @param commits every commit there ever was, the newest last
 */
public record Repository(
        String owner,
        String name,
        Optional<String> token,
        String defaultBranch,
        Map<String, String> refs,
        List<Commit> commits) {

    private static final int SHORTEST_SHA = 7;

    public Repository {
        refs = Map.copyOf(refs);
        commits = List.copyOf(commits);
    }

    /** A public repository with one commit on {@code main}. */
    public static Repository of(String owner, String name, Map<String, String> files) {
        return empty(owner, name).pushing("main", files);
    }

    /** A public repository without a commit. */
    public static Repository empty(String owner, String name) {
        return new Repository(owner, name, Optional.empty(), "main", Map.of(), List.of());
    }

    /** This repository when only this token reads it. */
    public Repository readBy(String secret) {
        return new Repository(owner, name, Optional.of(secret), defaultBranch, refs, commits);
    }

    /** This repository with another default branch. */
    public Repository withDefaultBranch(String branch) {
        return new Repository(owner, name, token, branch, refs, commits);
    }

    /** This repository with a commit of exactly these files on a branch, which may be new. */
    public Repository pushing(String branch, Map<String, String> files) {
        Commit commit = Commit.of(files);
        List<Commit> more = new ArrayList<>(commits);
        more.add(commit);
        return pointing(branch, commit.sha(), more);
    }

    /** This repository with a commit on its default branch that changes or adds one file. */
    public Repository pushingFile(String path, String text) {
        SortedMap<String, String> files =
                new TreeMap<>(find(defaultBranch).map(Commit::files).orElseGet(TreeMap::new));
        files.put(path, text);
        return pushing(defaultBranch, files);
    }

    /**
     * This repository with a tag on what a branch points to now.
     *
     * @throws java.util.NoSuchElementException when there is no such branch
     */
    public Repository tagging(String tag, String branch) {
        return pointing(tag, find(branch).orElseThrow().sha(), commits);
    }

    /** What a branch, a tag, {@code HEAD}, a SHA or at least seven digits of one means. */
    public Optional<Commit> find(String ref) {
        String plain = ref.equals("HEAD") ? defaultBranch : ref.replaceFirst("^(refs/)?(heads|tags)/", "");
        String sha = refs.getOrDefault(plain, plain);
        return sha.length() < SHORTEST_SHA
                ? Optional.empty()
                : commits.reversed().stream()
                        .filter(commit -> commit.sha().startsWith(sha))
                        .findFirst();
    }

    /** Owner and name with a slash between them. */
    public String path() {
        return owner + "/" + name;
    }

    private Repository pointing(String ref, String sha, List<Commit> all) {
        Map<String, String> changed = new LinkedHashMap<>(refs);
        changed.put(ref, sha);
        return new Repository(owner, name, token, defaultBranch, changed, all);
    }
}
