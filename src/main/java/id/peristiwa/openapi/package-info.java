/** What the generated OpenAPI document says beyond the annotations: bounds, problems and examples that hold for every operation. */
package id.peristiwa.openapi;
