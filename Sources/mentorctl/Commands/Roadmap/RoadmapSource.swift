import Interchange
import JSONStore
import MentorCore
import Wording

/// A document that may hold roadmaps.
struct RoadmapSource {
  let file: String
  private let bytes: [UInt8]
  private let encoding: TextEncoding?
  private let hash: String

  /// Reads the file at `path`; what is in it is looked at by ``read(firstID:period:known:)``.
  init(path: String, encoding: TextEncoding?, files: any HostFiles) throws {
    bytes = try files.read(path)
    file = path.split(separator: "/").last.map(String.init) ?? path
    self.encoding = encoding
    hash = SHA256.digest(of: bytes).hex
  }

  /// The roadmaps of the document as a file of any known kind, read anew.
  ///
  /// - Throws: ``RoadmapFileError`` where the file is of a kind that is not read.
  func reading(firstID: RoadmapID, period: PlanPeriod?) throws(RoadmapFileError) -> RoadmapReading {
    do throws(DocumentError) {
      return try RoadmapReader(firstID: firstID, period: period)
        .read(bytes: bytes, named: file, hash: hash, encoding: encoding)
    } catch {
      throw RoadmapFileError(error)
    }
  }

  /// The roadmaps of the document, or those that were read from it before.
  ///
  /// - Throws: ``RoadmapFileError`` where the file is of a kind that is not read.
  func read(
    firstID: RoadmapID, period: PlanPeriod?, known: RecordSet<Roadmap>
  ) throws(RoadmapFileError) -> ImportedRoadmaps {
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
    let reading = try reading(firstID: firstID, period: period)
    return ImportedRoadmaps(
      file: file, roadmaps: reading.roadmaps, added: reading.roadmaps,
      findings: reading.allFindings)
  }
}
