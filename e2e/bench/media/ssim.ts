const side = 8
const c1 = (0.01 * 255) ** 2
const c2 = (0.03 * 255) ** 2

/** The structural similarity of two pictures, from 0 to 1: the mean SSIM (Wang et al. 2004) of their luma over windows of 8 × 8 pixels. */
export function ssim(one: Uint8Array, other: Uint8Array, width: number): number {
  const height = Math.floor(one.length / width)
  let sum = 0
  let windows = 0
  for (let top = 0; top + side <= height; top += 4) {
    for (let left = 0; left + side <= width; left += 4) {
      sum += ofWindow(one, other, { left, top, width })
      windows++
    }
  }
  return sum / windows
}

function ofWindow(one: Uint8Array, other: Uint8Array, { left, top, width }: { left: number; top: number; width: number }): number {
  let [a, b, aa, bb, ab] = [0, 0, 0, 0, 0]
  for (let y = top; y < top + side; y++) {
    for (let x = left; x < left + side; x++) {
      const p = one[y * width + x] ?? 0
      const q = other[y * width + x] ?? 0
      a += p
      b += q
      aa += p * p
      bb += q * q
      ab += p * q
    }
  }
  const n = side * side
  const [meanA, meanB] = [a / n, b / n]
  const [varianceA, varianceB, covariance] = [aa / n - meanA ** 2, bb / n - meanB ** 2, ab / n - meanA * meanB]
  return ((2 * meanA * meanB + c1) * (2 * covariance + c2)) / ((meanA ** 2 + meanB ** 2 + c1) * (varianceA + varianceB + c2))
}
