package org.daylight.organisation;

import java.util.Map;
import org.daylight.audit.Subject;

/**
 * Something to file.
 *
 * @param departmentCode whose matter it is; null: the caller's department
 * @param fields         by field code, dates as 2026-11-23
 * @param attachment     hash of a file handed in before; null: none
 */
public record FileFiling(@Subject String kind, String departmentCode, Map<String, String> fields, String attachment) {

    public FileFiling {
        fields = Map.copyOf(fields);
    }
}
