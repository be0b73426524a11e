package io.lookline.config;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** A part of the catalog in which tables are looked for: the beginning of their fully qualified names. */
record DatabaseScope() implements ScalarKind<String> {
    private static final String PART = "(\"[^\"]+\"|[^\".]+)";
    private static final Pattern SCOPE = Pattern.compile(PART + "(\\." + PART + "){0,2}");

    @Override
    public String expected() {
        return "a service, service.database or service.database.schema";
    }

    @Override
    public Optional<String> parse(String text) {
        return Optional.of(text).filter(scope -> SCOPE.matcher(scope).matches());
    }

    @Override
    public Optional<String> hint(String text) {
        return Optional.of("a part that holds a dot stands in double quotes, as in '\"my.service\".sales'");
    }

    @Override
    public Map<String, Object> schema() {
        return Schemas.anyOf(Schemas.matching("^" + SCOPE.pattern() + "$"));
    }
}
