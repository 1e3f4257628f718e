package org.daylight.web;

import jakarta.faces.context.FacesContext;
import java.io.Serializable;
import java.math.BigDecimal;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.daylight.kernel.LegalTime;

/**
 * Named texts, as an address or a form carries them, read as what they mean. What means nothing is null: a filter leaves it out, and for a
 * command the door says what is missing.
 */
final class Fields implements Serializable {

    private static final long serialVersionUID = 1L;

    private final HashMap<String, String> values;

    private Fields(Map<String, String> values) {
        this.values = new HashMap<>(values);
    }

    /** Of a form that is still empty. */
    static Fields empty() {
        return new Fields(Map.of());
    }

    /** Of the address of the page. */
    static Fields asked() {
        return new Fields(FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap());
    }

    /** Of the address of a download. */
    static Fields of(Map<String, String[]> parameters) {
        return new Fields(parameters.entrySet().stream().filter(one -> one.getValue().length > 0)
                .collect(Collectors.toMap(Map.Entry::getKey, one -> one.getValue()[0])));
    }

    /** For input components, which put in what was typed. */
    Map<String, String> values() {
        return values;
    }

    Fields with(String name, Object value) {
        values.put(name, value == null ? null : value.toString());
        return this;
    }

    String text(String name) {
        String value = values.get(name);
        return value == null || value.isBlank() ? null : value.strip();
    }

    LocalDate day(String name) {
        LocalDate day = read(name, LocalDate::parse);
        return day == null || !AddressQuery.isUsual(day.getYear()) ? null : day;
    }

    YearMonth month(String name) {
        YearMonth month = read(name, YearMonth::parse);
        return month == null || !AddressQuery.isUsual(month.getYear()) ? null : month;
    }

    /** A local time of Shanghai. */
    Instant moment(String name) {
        LocalDateTime moment = read(name, LocalDateTime::parse);
        return moment == null || !AddressQuery.isUsual(moment.getYear()) ? null : moment.atZone(LegalTime.ZONE).toInstant();
    }

    Integer number(String name) {
        return read(name, Integer::valueOf);
    }

    Long id(String name) {
        return read(name, Long::valueOf);
    }

    BigDecimal decimal(String name) {
        return read(name, BigDecimal::new);
    }

    Boolean truth(String name) {
        String value = text(name);
        return "true".equals(value) ? Boolean.TRUE : "false".equals(value) ? Boolean.FALSE : null;
    }

    <E extends Enum<E>> E constant(String name, Class<E> type) {
        String value = text(name);
        return Arrays.stream(type.getEnumConstants()).filter(constant -> constant.name().equals(value)).findFirst().orElse(null);
    }

    private <T> T read(String name, Function<String, T> reader) {
        String value = text(name);
        try {
            return value == null || value.length() > 40 ? null : reader.apply(value);
        } catch (DateTimeException | NumberFormatException meaningless) {
            return null;
        }
    }

    /** These fields as a query of an address; empty where none is filled. */
    String query(String... names) {
        Map<String, String> filled = new TreeMap<>();
        Arrays.stream(names).filter(name -> text(name) != null).forEach(name -> filled.put(name, text(name)));
        return filled.entrySet().stream().map(one -> one.getKey() + "=" + URLEncoder.encode(one.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
