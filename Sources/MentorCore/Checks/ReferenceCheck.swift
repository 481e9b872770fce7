public import Wording

/// Records refer to records that are there: one rule for every collection.
public struct ReferenceCheck: Check {
  public let code = "reference.broken"
  public let severity = Severity.error

  /// What cannot be read is left out reference by reference, so no file keeps the rule from being judged.
  public let reads: Set<CheckedFile> = []

  public let rule = Phrase(
    ru: "Каждая запись ссылается на записи, которые есть в данных.",
    en: "Every record refers to records that are in the data.")

  public func findings(in records: ProgrammeRecords) -> [Finding] {
    records.brokenReferences.map { reference in
      finding(
        "\(reference.record)",
        Phrase(
          ru: "ссылается на \(reference.missing), а такой записи нет",
          en: "refers to \(reference.missing), and there is no such record"),
        hint: Phrase(
          ru: "Верните запись из резервной копии или исправьте ссылку в \(reference.file).",
          en: "Bring the record back from a backup, or correct the reference in "
            + "\(reference.file)."))
    }
  }
}
