package org.daylight.items.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** An approval item under its implementation code (实施编码); what it asks and promises stands in its versions. */
@Entity
@Table(name = "item")
public class Item {
    @Id
    private String code;
    @Column(name = "department_code")
    private String departmentCode;

    protected Item() {
    }

    public Item(String code, String departmentCode) {
        this.code = code;
        this.departmentCode = departmentCode;
    }

    public String code() {
        return code;
    }

    public String departmentCode() {
        return departmentCode;
    }
}
