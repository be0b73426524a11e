package io.lookline.demo.looker;

import java.util.Arrays;
import java.util.stream.Collectors;

/** Labels as Looker makes them from names: {@code created_date} becomes {@code Created Date}. */
final class Words {

    private Words() {}

    static String title(String name) {
        return Arrays.stream(name.split("_+"))
                .filter(word -> !word.isEmpty())
                .map(word -> Character.toUpperCase(word.charAt(0)) + word.substring(1))
                .collect(Collectors.joining(" "));
    }
}
