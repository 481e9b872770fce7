import Wording

/// The files of the data directory that show that measures were carried out, held against what was
/// recorded of them.
public enum EvidenceFiles {
  /// What stands at a path.
  public enum Contents: Hashable, Sendable {
    /// A file with these bytes.
    case bytes([UInt8])
    /// Nothing.
    case missing
    /// Something that cannot be read.
    case unreadable
  }

  /// What is wrong with the files that `roadmaps` name, measures in order.
  ///
  /// A file that lies outside of the data directory is not looked for.
  ///
  /// - Parameters:
  ///   - roadmaps: The roadmaps.
  ///   - read: What stands at a path of the data directory.
  /// - Returns: The findings, at most one for each file.
  /// - Complexity: O(*n*) in the number of completions, and one reading of each file.
  public static func findings(
    in roadmaps: some Sequence<Roadmap>, read: (_ path: String) -> Contents
  ) -> [Finding] {
    roadmaps.flatMap { roadmap in
      (roadmap.measures + roadmap.withdrawn.map(\.measure)).flatMap { measure in
        measure.progress.completions.flatMap(\.files).compactMap { file in
          file.path.flatMap { finding(measure.id, file, $0, read($0)) }
        }
      }
    }
  }

  private static func finding(
    _ measure: MeasureID, _ file: EvidenceFile, _ path: String, _ contents: Contents
  ) -> Finding? {
    let what: Phrase
    switch contents {
    case .bytes(let bytes) where file.matches(bytes): return nil
    case .bytes:
      what = Phrase(
        ru: "изменён после того, как им подтвердили выполнение",
        en: "was changed after it was named as evidence")
    case .missing:
      what = Phrase(ru: "пропал", en: "is gone")
    case .unreadable:
      what = Phrase(ru: "не читается", en: "cannot be read")
    }
    return FileRule.evidence.finding(
      "\(measure)",
      Phrase(ru: "файл \(path.visible) ", en: "the file \(path.visible) ") + what,
      hint: Phrase(
        ru: "Верните прежний файл или укажите новый: mentorctl roadmap evidence \(measure) "
          + "--file ФАЙЛ.",
        en: "Bring the old file back, or name the new one: mentorctl roadmap evidence \(measure) "
          + "--file FILE."))
  }
}
