package org.daylight.web;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import java.time.DateTimeException;
import java.time.YearMonth;

/** Months as forms carry them: {@code 2026-10}. */
@FacesConverter(forClass = YearMonth.class)
public class YearMonthConverter implements Converter<YearMonth> {

    @Override
    public YearMonth getAsObject(FacesContext faces, UIComponent component, String value) {
        try {
            return value == null || value.isEmpty() ? null : YearMonth.parse(value);
        } catch (DateTimeException unreadable) {
            throw new ConverterException(unreadable);
        }
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent component, YearMonth value) {
        return value == null ? "" : value.toString();
    }
}
