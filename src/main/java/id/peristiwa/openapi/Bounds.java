package id.peristiwa.openapi;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/** States for every value of the contract what it can hold at most. */
final class Bounds {

    /** No text is longer, and nothing that is read from a text is. */
    private static final int TEXT_LIMIT = 1 << 20;
    private static final int SHORT = 200;
    private static final String ID = "^[0-9a-z-]+$";
    private static final String ANYTHING = "^[^\\u0000]*$";
    /** Fields by name; the others hold free text. */
    private static final Map<String, String> PATTERNS = Map.ofEntries(Map.entry("id", ID), Map.entry("speaker", ID), Map.entry("affiliation", ID),
            Map.entry("location", ID), Map.entry("addressees", ID), Map.entry("events", ID), Map.entry("sources", ID), Map.entry("targets", ID),
            Map.entry("locations", ID), Map.entry("claimedBy", ID), Map.entry("next", "^[0-9A-Za-z_-]+$"), Map.entry("cursor", "^[0-9A-Za-z_-]+$"),
            Map.entry("country", "^[A-Z]{2}$"), Map.entry("language", "^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*$"),
            Map.entry("version", "^\\d+\\.\\d+\\.\\d+$"),
            Map.entry("resources", "^sha256:[0-9a-f]{64}$"), Map.entry("currency", "^[A-Z]{3}$"),
            Map.entry("publishedAt", "^\\d{4}-\\d{2}-\\d{2}([Tt]\\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,9})?)?([Zz]|[+-]\\d{2}:\\d{2}))?$"));

    /** Completes a schema and those inside it. */
    void complete(String name, Schema schema) {
        if (schema == null) {
            return;
        }
        if (schema.getRef() != null) {
            // Beside a reference nothing but a description is of use.
            schema.setType((List<SchemaType>) null);
            return;
        }
        if (schema.getProperties() != null) {
            schema.setAdditionalPropertiesSchema(OASFactory.createSchema().booleanSchema(false));
            schema.getProperties().forEach(this::complete);
        }
        if (has(schema, SchemaType.ARRAY)) {
            if (schema.getMaxItems() == null) {
                schema.setMaxItems(name.equals("items") ? 1000 : TEXT_LIMIT);
            }
            complete(name, schema.getItems());
        } else if (has(schema, SchemaType.STRING) && schema.getEnumeration() == null) {
            completeString(name, schema);
        } else if (has(schema, SchemaType.INTEGER)) {
            completeInteger(schema);
        }
    }

    private static void completeString(String name, Schema schema) {
        if (schema.getMaxLength() == null) {
            schema.setMaxLength(PATTERNS.containsKey(name) || schema.getFormat() != null ? SHORT : TEXT_LIMIT);
        }
        if (schema.getPattern() == null && schema.getFormat() == null) {
            schema.setPattern(PATTERNS.getOrDefault(name, ANYTHING));
        }
    }

    private static void completeInteger(Schema schema) {
        if (schema.getFormat() == null) {
            schema.setFormat("int32");
        }
        if (schema.getMinimum() == null) {
            schema.setMinimum(BigDecimal.ZERO);
        }
        if (schema.getMaximum() == null) {
            schema.setMaximum(BigDecimal.valueOf(Integer.MAX_VALUE));
        }
    }

    private static boolean has(Schema schema, SchemaType type) {
        return schema.getType() != null && schema.getType().contains(type);
    }
}
