package io.lookline.lookml;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;

/** The text of one file and its name; positions are offsets of UTF-16 units into the text, the first is 0. */
public final class SourceText {
    private final String file;
    private final String text;
    private final boolean damaged;
    /** Made when a position is first asked for; the same whoever makes it. */
    private volatile int[] lineStarts;

    private SourceText(String file, String text, boolean damaged) {
        this.file = Objects.requireNonNull(file);
        this.text = Objects.requireNonNull(text);
        this.damaged = damaged;
    }

    public static SourceText of(String file, String text) {
        return new SourceText(file, text, false);
    }

    /** Reads UTF-8; each byte that is none, as in Latin-1 files, becomes the replacement character U+FFFD. */
    public static SourceText decode(String file, byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        return new SourceText(file, text, text.indexOf('\uFFFD') >= 0 && !isUtf8(bytes));
    }

    public String file() {
        return file;
    }

    public String text() {
        return text;
    }

    /** Whether bytes of the file were no UTF-8 and have been replaced. */
    public boolean damaged() {
        return damaged;
    }

    /** Where an offset is for people; lines end with LF, CRLF or CR. */
    public Position position(int offset) {
        int[] starts = lineStarts();
        int found = Arrays.binarySearch(starts, offset);
        int line = found >= 0 ? found : -found - 2;
        return new Position(file, line + 1, offset - starts[line] + 1);
    }

    private int[] lineStarts() {
        if (lineStarts == null) {
            lineStarts = startsOfLines();
        }
        return lineStarts;
    }

    private int[] startsOfLines() {
        int[] starts = new int[16 + text.length() / 24];
        int lines = 1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n')) {
                starts = lines == starts.length ? Arrays.copyOf(starts, 2 * lines) : starts;
                starts[lines++] = i + 1;
            }
        }
        return Arrays.copyOf(starts, lines);
    }

    private static boolean isUtf8(byte[] bytes) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException _) {
            return false;
        }
    }
}
