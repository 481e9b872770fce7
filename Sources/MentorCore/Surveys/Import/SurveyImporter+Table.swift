public import Interchange
import Wording

extension SurveyImporter {
  /// The table of answers in the file of `bytes`, which is a workbook (XLSX) or a table of text (CSV).
  ///
  /// Of a workbook the sheet is taken that has questions of the survey; where several have, the one that
  /// is called «Ответы».
  ///
  /// - Parameters:
  ///   - bytes: The bytes of the whole file.
  ///   - name: The name of the file.
  ///   - sheet: The sheet that the user names; `nil` to find it.
  ///   - encoding: The encoding of a table of text; `nil` to find it.
  ///   - separator: What separates the cells of a table of text; `nil` to find it.
  /// - Returns: The table, called as its file.
  /// - Throws: ``SurveyImportError/table(_:)``.
  public func table(
    from bytes: [UInt8], named name: String, sheet: String? = nil, encoding: TextEncoding? = nil,
    separator: CSVSeparator? = nil
  ) throws(SurveyImportError) -> ImportTable {
    let definition = survey.definition
    let headerRules = HeaderRules(rules)
    do throws(ImportError) {
      return try ImportTable.read(
        bytes, named: name, sheet: sheet, encoding: encoding, separator: separator,
        rules: rules?.rules,
        SheetFitness(
          fits: { table in (try? SurveyHeaders(of: table, definition, headerRules)) != nil },
          tells: { name in
            let folded = FoldedText(name).text
            return ["ответ", "answers", "responses"].contains { folded.holds($0) }
          }))
    } catch {
      throw .table(error)
    }
  }
}
