package id.peristiwa.statement;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import com.fasterxml.jackson.annotation.JsonInclude;

import id.peristiwa.contract.StatementView;

/** A page of statements. */
@Schema(name = "StatementPage", description = "A page of statements, those of the newest document first.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record StatementPage(
        @Schema(description = "The statements of this page.", required = true) List<StatementView> items,
        @Schema(description = "Cursor of the next page; left out on the last.") String next) {
}
