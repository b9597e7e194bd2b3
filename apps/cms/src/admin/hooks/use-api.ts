'use client'

import { useConfig } from '@payloadcms/ui'
import { useMemo } from 'react'

import { type Api, apiAt } from '../api.ts'

export function useApi(): Api {
  const { config } = useConfig()
  return useMemo(() => apiAt(config.routes.api), [config.routes.api])
}
