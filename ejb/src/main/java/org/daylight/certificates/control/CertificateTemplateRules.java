package org.daylight.certificates.control;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Fills a template: {@code ${field}} becomes the value as text, {@code ${field.size}} a style class that fits its length. */
final class CertificateTemplateRules {
    private static final Pattern PLACE = Pattern.compile("\\$\\{(\\w+)(\\.size)?}");
    private static final int LONG = 44;
    private static final int VERY_LONG = 120;

    private CertificateTemplateRules() {
    }

    static String filled(String template, Map<String, String> values) {
        return PLACE.matcher(template).replaceAll(place -> Matcher.quoteReplacement(place.group(2) == null
                ? escaped(values.get(place.group(1))) : size(values.get(place.group(1)))));
    }

    private static String size(String value) {
        return value.length() > VERY_LONG ? "very-long" : value.length() > LONG ? "long" : "short";
    }

    private static String escaped(String value) {
        return value.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }
}
