package org.daylight.press.control;

import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Fills a template. {@code ${field}} becomes the value as text, {@code ${field.size}} a style class that fits its length, {@code ${field.paragraphs}}
 * a paragraph for each line, {@code ${field.items}} a numbered entry for each line, {@code ${field.rows}} a table row for each line with its cells
 * parted by tabs. What stands between {@code {{#field}}} and {@code {{/field}}} is kept where the field says something, between {@code {{^field}}}
 * and {@code {{/field}}} where it does not.
 */
final class TemplateRules {
    private static final Pattern PLACE = Pattern.compile("\\$\\{(\\w+)(?:\\.(\\w+))?}");
    private static final Pattern SECTION = Pattern.compile("\\{\\{([#^])(\\w+)}}(.*?)\\{\\{/\\2}}", Pattern.DOTALL);
    private static final int LONG = 44;
    private static final int VERY_LONG = 120;

    private TemplateRules() {
    }

    static String filled(String template, Map<String, String> values) {
        return PLACE.matcher(chosen(template, values))
                .replaceAll(place -> Matcher.quoteReplacement(shown(values.getOrDefault(place.group(1), ""), Objects.toString(place.group(2), ""))));
    }

    private static String chosen(String template, Map<String, String> values) {
        return SECTION.matcher(template).replaceAll(section -> Matcher.quoteReplacement(
                values.getOrDefault(section.group(2), "").isBlank() == section.group(1).equals("^") ? chosen(section.group(3), values) : ""));
    }

    private static String shown(String value, String how) {
        return switch (how) {
            case "size" -> value.length() > VERY_LONG ? "very-long" : value.length() > LONG ? "long" : "short";
            case "paragraphs" -> each(value, line -> "<p>" + escaped(line) + "</p>");
            case "items" -> each(value, line -> "<li>" + escaped(line) + "</li>");
            case "rows" -> each(value, line -> Stream.of(line.split("\t", -1)).map(cell -> "<td>" + escaped(cell) + "</td>")
                    .collect(Collectors.joining("", "<tr>", "</tr>")));
            default -> escaped(value);
        };
    }

    private static String each(String value, Function<String, String> element) {
        return value.lines().filter(line -> !line.isBlank()).map(element).collect(Collectors.joining());
    }

    private static String escaped(String value) {
        return value.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }
}
