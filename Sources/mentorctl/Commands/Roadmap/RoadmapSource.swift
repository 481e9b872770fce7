import Interchange
import JSONStore
import MentorCore
import Wording

/// A document that may hold roadmaps.
struct RoadmapSource {
  let file: String
  private let contents: RoadmapFile
  private let hash: String

  /// Reads and opens the file at `path`.
  init(path: String, encoding: TextEncoding?, files: any HostFiles) throws {
    let bytes = try files.read(path)
    do throws(DocumentError) {
      contents = try RoadmapFile(bytes, named: path, encoding: encoding)
    } catch {
      throw RoadmapFileError(error)
    }
    file = contents.name
    hash = SHA256.digest(of: bytes).hex
  }

  /// The roadmaps of the document, or those that were read from it before.
  func read(
    firstID: RoadmapID, period: PlanPeriod?, known: RecordSet<Roadmap>
  ) -> ImportedRoadmaps {
    let before = known.filter { $0.origin?.hash == hash }
    if !before.isEmpty {
      return ImportedRoadmaps(
        file: file, roadmaps: before, added: [],
        findings: before.map { roadmap in
          RoadmapFinding(
            code: "document.already-imported", severity: .note,
            message: Phrase(
              ru: "файл \(file) уже прочитан: \(roadmap.id)",
              en: "the file \(file) was read already: \(roadmap.id)"), roadmap: roadmap.id)
        })
    }
    let reading = RoadmapReader(firstID: firstID, period: period).read(contents, hash: hash)
    return ImportedRoadmaps(
      file: file, roadmaps: reading.roadmaps, added: reading.roadmaps,
      findings: reading.allFindings)
  }
}
