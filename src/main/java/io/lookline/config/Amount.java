package io.lookline.config;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * A number within bounds.
 *
 * @param isWhole whether it may have no fraction
 */
record Amount<T extends Number>(boolean isWhole, int least, int most, Function<BigDecimal, T> type)
        implements ScalarKind<T> {
    private static final int MOST_DIGITS = 20;

    static Amount<Integer> whole(int least, int most) {
        return new Amount<>(true, least, most, BigDecimal::intValueExact);
    }

    static Amount<Double> perCent() {
        return new Amount<>(false, 0, 100, BigDecimal::doubleValue);
    }

    @Override
    public String expected() {
        String number = isWhole ? "a whole number" : "a number";
        return most == Integer.MAX_VALUE ? number + " of at least " + least : number + " from " + least + " to " + most;
    }

    @Override
    public Optional<T> parse(String text) {
        if (!text.matches("[+-]?[0-9]+(\\.[0-9]+)?") || text.length() > MOST_DIGITS) {
            return Optional.empty();
        }
        BigDecimal number = new BigDecimal(text).stripTrailingZeros();
        boolean fits = number.compareTo(BigDecimal.valueOf(least)) >= 0
                && number.compareTo(BigDecimal.valueOf(most)) <= 0
                && (!isWhole || number.scale() <= 0);
        return fits ? Optional.of(type.apply(number)) : Optional.empty();
    }

    @Override
    public Optional<Object> shown(T standard) {
        return Optional.of(standard);
    }

    @Override
    public Map<String, Object> schema() {
        Map<String, Object> number = new LinkedHashMap<>();
        number.put("type", isWhole ? "integer" : "number");
        number.put("minimum", least);
        if (most != Integer.MAX_VALUE) {
            number.put("maximum", most);
        }
        return Schemas.anyOf(number, Schemas.matching("^[+-]?[0-9]+(\\.[0-9]+)?$"));
    }
}
