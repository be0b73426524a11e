package io.lookline.config;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

/** The files that a workflow file names: relative paths start at the working folder. */
final class TextFiles {
    /** Bytes; neither a workflow file nor a secret nor a bundle of certificates is larger. */
    private static final int LARGEST = 4 << 20;

    private final Path workingFolder;

    TextFiles(Path workingFolder) {
        this.workingFolder = workingFolder;
    }

    Optional<Path> path(String text) {
        try {
            return Optional.of(workingFolder.resolve(text));
        } catch (InvalidPathException notAPath) {
            return Optional.empty();
        }
    }

    boolean isFile(String text) {
        return path(text).filter(Files::isRegularFile).isPresent();
    }

    /** @throws Unreadable with the reason in the words of an error, which never quotes the file */
    String text(String name) throws Unreadable {
        Path path = path(name).orElseThrow(() -> new Unreadable("is no path"));
        if (Files.isDirectory(path)) {
            throw new Unreadable("is a folder");
        }
        try (var stream = Files.newInputStream(path)) {
            byte[] bytes = stream.readNBytes(LARGEST + 1);
            if (bytes.length > LARGEST) {
                throw new Unreadable("is too large");
            }
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (NoSuchFileException missing) {
            throw new Unreadable("does not exist");
        } catch (CharacterCodingException noText) {
            throw new Unreadable("is not UTF-8 text");
        } catch (IOException refused) {
            throw new Unreadable("cannot be read");
        }
    }

    /** A file that gives no text. */
    static final class Unreadable extends Exception {
        private static final long serialVersionUID = 1L;

        Unreadable(String reason) {
            super(reason);
        }
    }
}
