package io.lookline.demo.git;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A state of a repository.
 *
 * @param sha 40 hexadecimal digits that follow from the files: the same files have the same one
 * @param files text by path; paths have {@code /} between their parts and none in front
 */
public record Commit(String sha, SortedMap<String, String> files) {

    public Commit {
        files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
    }

    /** The commit of these files. */
    public static Commit of(Map<String, String> files) {
        SortedMap<String, String> sorted = new TreeMap<>(files);
        MessageDigest digest = sha1();
        sorted.forEach((path, text) -> {
            byte[] content = text.getBytes(StandardCharsets.UTF_8);
            digest.update((path + '\0' + content.length + '\0').getBytes(StandardCharsets.UTF_8));
            digest.update(content);
        });
        return new Commit(HexFormat.of().formatHex(digest.digest()), sorted);
    }

    private static MessageDigest sha1() {
        try {
            return MessageDigest.getInstance("SHA-1");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-1", impossible);
        }
    }
}
