package io.lookline.openmetadata;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** Which of the names that differ only in case is meant: that of the same case, that which the database makes of it, any. */
record Spelling(WarehouseType.Folding folding) {
    /** The spellings that leave no doubt, the best first. */
    List<String> sure(String written) {
        return Stream.of(written, folding.fold(written)).distinct().toList();
    }

    /**
     * @param name the name of one of them
     * @return those of the best spelling that there is, in their order
     */
    <T> List<T> best(Collection<T> all, Function<T, String> name, String written) {
        for (String spelling : sure(written)) {
            List<T> same = all.stream()
                    .filter(each -> name.apply(each).equals(spelling))
                    .toList();
            if (!same.isEmpty()) {
                return same;
            }
        }
        return all.stream()
                .filter(each -> name.apply(each).equalsIgnoreCase(written))
                .toList();
    }
}
