package io.lookline.lookml.liquid;

import io.lookline.lookml.liquid.Question.Joint;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** A question with the values that its operands have on one way through a template. */
sealed interface Claim {
    /** What the values decide. */
    record Settled(boolean holds) implements Claim {}

    /**
     * What depends on one open value.
     *
     * @param subject the key of the open value
     * @param key the same for the same claim
     * @param flipped whether it says the opposite of what the key says
     * @param equal what the open value is when the key holds
     */
    record About(String subject, String key, boolean flipped, Optional<LiquidValue> equal) implements Claim {}

    record Joined(List<Claim> parts, List<Joint> joints) implements Claim {}

    /** The same for the same claim. */
    default String key() {
        return switch (this) {
            case Settled(boolean holds) -> Boolean.toString(holds);
            case About about -> (about.flipped() ? "not " : "") + about.key();
            case Joined(List<Claim> parts, List<Joint> joints) ->
                parts.stream().map(Claim::key).collect(Collectors.joining(" & ")) + joints;
        };
    }

    /** The keys of the open values, the first few. */
    default List<String> subjects() {
        return switch (this) {
            case Settled _ -> List.of();
            case About about -> List.of(about.subject());
            case Joined joined ->
                joined.parts().stream()
                        .flatMap(each -> each.subjects().stream())
                        .distinct()
                        .limit(8)
                        .toList();
        };
    }
}
