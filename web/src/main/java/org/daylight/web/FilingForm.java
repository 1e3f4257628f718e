package org.daylight.web;

import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import org.daylight.organisation.FileFiling;
import org.daylight.organisation.FilingView;

/** What a filing says while somebody writes it: about which department, the fields of its kind by their code, and the file with it. */
public class FilingForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String department;
    private final Map<String, String> values = new HashMap<>();
    private String attachment;
    private String attachmentName;

    /** The form of a filing that was returned, as it was filed. */
    void read(FilingView filed) {
        department = filed.line().departmentCode();
        values.putAll(filed.fields());
    }

    void attach(String attachment, String name) {
        this.attachment = attachment;
        this.attachmentName = name;
    }

    /** Fields without a word are left out. */
    FileFiling command(String kind) {
        Map<String, String> filled = new HashMap<>();
        values.forEach((code, value) -> {
            if (value != null && !value.isBlank()) {
                filled.put(code, value);
            }
        });
        return new FileFiling(kind, department, filled, attachment);
    }

    public Map<String, String> getValues() {
        return values;
    }

    public String getAttachmentName() {
        return attachmentName;
    }

    public String getDepartment() {
        return department;
    }

    public void setDepartment(String department) {
        this.department = department;
    }
}
